import type { CoverKind } from './coverFields';

/** What a single field may hold: those of the cover, and three that only a device's life asks for. */
export type FieldKind = CoverKind | 'sector' | 'consultResult' | 'mediumNumber';
