import type { Entry } from '../entry.ts';
import { clause511 } from './clause-5-1-1.ts';
import { clause512 } from './clause-5-1-2.ts';
import { clause513 } from './clause-5-1-3.ts';
import { clause52 } from './clause-5-2.ts';
import { clause5311 } from './clause-5-3-1-1.ts';
import { clause5312 } from './clause-5-3-1-2.ts';
import { clause5313 } from './clause-5-3-1-3.ts';
import { clause5314 } from './clause-5-3-1-4.ts';
import { clause532 } from './clause-5-3-2.ts';
import { clause533 } from './clause-5-3-3.ts';
import { clause541 } from './clause-5-4-1.ts';
import { clause542 } from './clause-5-4-2.ts';
import { clause543 } from './clause-5-4-3.ts';
import { clause544 } from './clause-5-4-4.ts';
import { clause55 } from './clause-5-5.ts';
import { clause56 } from './clause-5-6.ts';

/** The release profiles 2.1 as entries, one for each printed item, in the order of the standard. */
export const releaseProfileEntries: readonly Entry[] = [
  ...clause511,
  ...clause512,
  ...clause513,
  ...clause52,
  ...clause5311,
  ...clause5312,
  ...clause5313,
  ...clause5314,
  ...clause532,
  ...clause533,
  ...clause541,
  ...clause542,
  ...clause543,
  ...clause544,
  ...clause55,
  ...clause56,
];
