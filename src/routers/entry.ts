import type { Family } from './model/family.ts';

/** A family with its place in the atlas. */
export interface Entry {
  /** Name of its folder: the vendor's part of every address. */
  readonly vendorId: string;
  /** Name of its file: the family's part of every address. */
  readonly familyId: string;
  readonly family: Family;
}

/** What to call a family: the vendor's name too, where the family's own does not hold it. */
export const nameOf = ({ vendor, family }: Pick<Family, 'vendor' | 'family'>): string =>
  family.toLocaleLowerCase('en').includes(vendor.toLocaleLowerCase('en'))
    ? family
    : `${vendor} ${family}`;
