import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { TextVersion } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { type Language, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { fill, useWords } from '../words/words';
import { LanguageChoice } from './LanguageChoice';
import { Preview } from './Preview';
import { keptTextQuery } from './queries';
import { Steps } from './Steps';
import { TextEditor } from './TextEditor';

/** One version of a text, for its keeper. */
export default function TextPage() {
  const { textId = '' } = useParams();
  const { t } = useTranslation();
  const words = useWords();
  const path = useLocalPath();
  const query = useQuery(keptTextQuery(textId));
  const text = query.data;
  const title = text
    ? `${t(`footer.${text.kind}`)}, ${fill(words.keep.version, { number: text.number }).toLowerCase()}`
    : words.keep.title;
  return (
    <Page
      title={title}
      above={<BackLink to={path('/administration/texts')}>{words.keep.title}</BackLink>}
      wide
    >
      <QueryView query={query}>{(version) => <Version key={textId} text={version} />}</QueryView>
    </Page>
  );
}

function Version({ text }: { text: TextVersion }) {
  const area = useFocusKept<HTMLDivElement>();
  return (
    <div ref={area}>
      <Facts text={text} />
      {text.actions.includes('service-text.replace') ? <TextEditor text={text} /> : <Published text={text} />}
    </div>
  );
}

function Published({ text }: { text: TextVersion }) {
  const [language, setLanguage] = useState<Language>(useLanguage());
  return (
    <>
      <Steps text={text} dirty={false} />
      <LanguageChoice said={text.body} chosen={language} onChoose={setLanguage} />
      <Preview title={text.title[language]} body={text.body[language]} language={language} />
    </>
  );
}

function Facts({ text }: { text: TextVersion }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <SummaryList>
      <SummaryItem term={words.keep.state}>{words.keep.stage[text.stage]}</SummaryItem>
      {text.inForceOn && (
        <SummaryItem term={words.keep.inForceOn}>{formatDate(text.inForceOn, language)}</SummaryItem>
      )}
      {text.earliestDay && (
        <SummaryItem term={words.keep.earliest}>{formatDate(text.earliestDay, language)}</SummaryItem>
      )}
    </SummaryList>
  );
}
