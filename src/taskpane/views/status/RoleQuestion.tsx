import { useActions, viewWords } from '../../store/paneContext';
import { OptionGroup } from '../parts/OptionGroup';
import en from './role.en.json';
import ja from './role.ja.json';

const useRoleWords = viewWords({ ja, en });

/** Asked once a machine; a submission that one made oneself says nothing about it. */
export default function RoleQuestion() {
  const words = useRoleWords();
  const actions = useActions();
  return (
    <OptionGroup
      group="role"
      legend={words.legend}
      options={[
        ['applicant', words.applicant],
        ['reviewer', words.reviewer],
      ]}
      value={null}
      isDisabled={false}
      onChange={(role) => actions.setRole(role)}
    />
  );
}
