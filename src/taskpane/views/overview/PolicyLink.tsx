import { Link } from '@fluentui/react-components';
import { useActions, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';

/** A quiet way to the company's policy: HQ needs it now and then, applicants hardly ever. */
export function PolicyLink() {
  const words = useWords();
  const actions = useActions();
  return (
    <p>
      <Link as="button" data-testid={TEST_IDS.policyLink} onClick={() => actions.show('policy')}>
        {words.policyLink}
      </Link>
    </p>
  );
}
