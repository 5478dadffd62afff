/** A stage of the pipeline that runs until it is closed. */
export type RunningStage = {
  /** Takes nothing more on and waits for what is under way; what does not end in time is taken over by the next start. */
  close(): Promise<void>;
};
