import { Component, type ReactNode } from 'react';
import type { Language } from '../../../core/model/language';
import { Crash } from './Crash';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

interface State {
  /** What the failed view threw; null while all is well. */
  readonly detail: string | null;
}

/** A view that throws must not take the workbook's user with it: says so and offers to load the pane again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : <Crash language={this.props.language} detail={detail} />;
  }
}
