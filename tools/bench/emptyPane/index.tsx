import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { EmptyPane } from './EmptyPane';

/**
 * Stands in for the pane that Microsoft's template for React add-ins begins with, whose code is not part of
 * this repository: the same packages and comparable parts (header with picture, list of three lines, a field
 * whose text is written into a cell). Without the template's polyfills, and with icons drawn in place, it is
 * smaller than the original.
 */
void Office.onReady(() => {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no #root.');
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <EmptyPane title="Empty pane" />
    </FluentProvider>,
  );
});
