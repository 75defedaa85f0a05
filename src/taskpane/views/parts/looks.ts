import { tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import type { Finding } from '../../../core/model/finding';
import type { RowStateKey, VerdictKey } from '../../../core/model/states';
import type { ImpactLevel } from '../../../core/model/terms';
import {
  CheckIcon,
  CircleIcon,
  ClockIcon,
  CrossIcon,
  DashIcon,
  ExclamationIcon,
  HereIcon,
  HighIcon,
  LampIcon,
  LowIcon,
  MidIcon,
  StarIcon,
  WarningIcon,
} from './icons';

/** Ground, text and border of a colour, light and dark alike. */
export interface Tone {
  readonly background: string;
  readonly color: string;
  readonly border: string;
}

const GREEN: Tone = {
  background: tokens.colorStatusSuccessBackground1,
  color: tokens.colorStatusSuccessForeground1,
  border: tokens.colorStatusSuccessBorder1,
};
const AMBER: Tone = {
  background: tokens.colorStatusWarningBackground1,
  color: tokens.colorStatusWarningForeground1,
  border: tokens.colorStatusWarningBorder1,
};
const RED: Tone = {
  background: tokens.colorStatusDangerBackground1,
  color: tokens.colorStatusDangerForeground1,
  border: tokens.colorStatusDangerBorder1,
};
/** These two have no status tint in Fluent, so their palette colour is thinned over the ground. */
const tint = (colour: string, percent: number) =>
  `color-mix(in srgb, ${colour} ${percent}%, ${tokens.colorNeutralBackground1})`;
const SLATE: Tone = {
  background: tint(tokens.colorPaletteSteelBackground2, 22),
  color: tokens.colorPaletteSteelForeground2,
  border: tint(tokens.colorPaletteSteelBackground2, 80),
};
const TEAL: Tone = {
  background: tint(tokens.colorPaletteTealBackground2, 30),
  color: tokens.colorPaletteTealForeground2,
  border: tint(tokens.colorPaletteTealBackground2, 100),
};
const GREY: Tone = {
  background: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground2,
  border: tokens.colorNeutralStroke1,
};
const BLUE: Tone = {
  background: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  border: tokens.colorBrandStroke2,
};

/** A state is always icon + word + colour; the words are core/text's. */
export interface Look {
  readonly tone: Tone;
  readonly Icon: ComponentType;
}

export const STATE_LOOKS: Readonly<Record<RowStateKey, Look>> = {
  satisfied: { tone: GREEN, Icon: CheckIcon },
  condition: { tone: AMBER, Icon: ClockIcon },
  unmet: { tone: RED, Icon: CrossIcon },
  unanswered: { tone: SLATE, Icon: CircleIcon },
  incomplete: { tone: RED, Icon: ExclamationIcon },
  excluded: { tone: GREY, Icon: DashIcon },
  exempt: { tone: TEAL, Icon: StarIcon },
  suggestion: { tone: BLUE, Icon: LampIcon },
  later: { tone: GREY, Icon: DashIcon },
  none: { tone: GREY, Icon: DashIcon },
};

export const VERDICT_LOOKS: Readonly<Record<VerdictKey, Look>> = {
  pass: { tone: GREEN, Icon: CheckIcon },
  conditional: { tone: AMBER, Icon: ClockIcon },
  hold: { tone: SLATE, Icon: CircleIcon },
  fail: { tone: RED, Icon: CrossIcon },
};

/** How a case stands to a phase. */
export const PHASE_LOOKS: Readonly<Record<'done' | 'here' | 'later', Look>> = {
  done: { tone: GREEN, Icon: CheckIcon },
  here: { tone: BLUE, Icon: HereIcon },
  later: { tone: GREY, Icon: DashIcon },
};

/** A sheet whose phase has not been reached. */
export const LATER_LOOK: Look = { tone: GREY, Icon: DashIcon };

export const LEVEL_LOOKS: Readonly<Record<ImpactLevel | 'undecided', Look>> = {
  high: { tone: RED, Icon: HighIcon },
  mid: { tone: AMBER, Icon: MidIcon },
  low: { tone: GREEN, Icon: LowIcon },
  undecided: { tone: SLATE, Icon: CircleIcon },
};

export const SEVERITY_LOOKS: Readonly<Record<Finding['severity'], Look>> = {
  error: { tone: RED, Icon: ExclamationIcon },
  warning: { tone: AMBER, Icon: WarningIcon },
  info: { tone: BLUE, Icon: LampIcon },
};

export const CHECK_LOOKS: Readonly<Record<'ok' | 'attention', Look>> = {
  ok: { tone: GREEN, Icon: CheckIcon },
  attention: { tone: AMBER, Icon: WarningIcon },
};
