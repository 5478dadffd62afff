/**
 * Carries on with what succeeded of the parts of a job, then fails with the first error, if any, so that the job is tried again: one
 * article that cannot be handled never holds up those that share its job. Parts and `carryOn` must bear to be repeated.
 */
export async function settleAll<T>(
  parts: readonly Promise<T>[],
  carryOn: (outcomes: readonly T[]) => Promise<void>,
): Promise<void> {
  const settled = await Promise.allSettled(parts);
  await carryOn(settled.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : [])));
  const failed = settled.find((part) => part.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
