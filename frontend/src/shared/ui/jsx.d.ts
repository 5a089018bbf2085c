import type { JSX as ReactJSX } from 'react';

// The types of suomifi-ui-components still speak of the global JSX namespace, which React 19 no longer has.
declare global {
  namespace JSX {
    type Element = ReactJSX.Element;
    type ElementType = ReactJSX.ElementType;
    type IntrinsicElements = ReactJSX.IntrinsicElements;
    type LibraryManagedAttributes<C, P> = ReactJSX.LibraryManagedAttributes<C, P>;
  }
}
