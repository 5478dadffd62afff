import type { ChannelConfig } from '../../config/schema.ts';
import { EN } from './en.ts';
import type { Labels } from './labels.ts';
import { UK } from './uk.ts';

export type OutputLanguage = ChannelConfig['language'];

const LABELS: Readonly<Record<OutputLanguage, Labels>> = { en: EN, uk: UK };

export function chooseLabels(language: OutputLanguage): Labels {
  return LABELS[language];
}
