import type { Linked } from './components/preview/linked.ts';

declare global {
  namespace App {
    interface Locals {
      /** What a page made from data says of itself, for the tags in its head. */
      linked?: Linked;
    }
  }
}
