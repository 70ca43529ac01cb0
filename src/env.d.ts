declare namespace App {
  interface Locals {
    /** What a page made from data says of itself, for the tags in its head. */
    linked?: import('./components/preview/linked.ts').Linked;
  }
}
