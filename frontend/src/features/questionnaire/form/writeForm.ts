import type { LocalizedText } from '~/shared/api/types';
import {
  type FhirCondition,
  type FhirExtension,
  type FhirItem,
  type FhirOption,
  type FhirQuestionnaire,
  fhir,
  type Localizable,
} from './fhir';
import type { Answer, Condition, Form, Group, Item, Kind, Option, Question, Statement } from './model';

const ours = new Set(['title', '_title', 'description', '_description', 'item']);

/** The form as FHIR JSON; what names it and tells of its publication stays as it was. */
export function writeForm(form: Form, before: FhirQuestionnaire): FhirQuestionnaire {
  return {
    ...Object.fromEntries(Object.entries(before).filter(([element]) => !ours.has(element))),
    resourceType: 'Questionnaire',
    language: 'fi',
    ...written('title', form.title),
    ...(form.description && written('description', form.description, 'valueMarkdown')),
    code: [{ system: fhir.purposes, code: form.purpose }],
    ...(form.items.length > 0 && { item: form.items.map(writeItem) }),
  };
}

/** What is empty is left out: the server tells that it is missing. */
function written<Field extends string>(
  field: Field,
  text: LocalizedText,
  content: 'valueString' | 'valueMarkdown' = 'valueString',
): Localizable<Field> {
  const translations = (['sv', 'en'] as const)
    .filter((language) => text[language] !== '')
    .map(
      (language): FhirExtension => ({
        url: fhir.translation,
        extension: [
          { url: 'lang', valueCode: language },
          content === 'valueString'
            ? { url: 'content', valueString: text[language] }
            : { url: 'content', valueMarkdown: text[language] },
        ],
      }),
    );
  return {
    ...(text.fi !== '' && { [field]: text.fi }),
    ...(translations.length > 0 && { [`_${field}`]: { extension: translations } }),
  } as Localizable<Field>;
}

function writeItem(item: Item): FhirItem {
  switch (item.is) {
    case 'group':
      return writeGroup(item);
    case 'statement':
      return writeStatement(item);
    case 'question':
      return writeQuestion(item);
  }
}

function writeGroup(group: Group): FhirItem {
  const items = [...beside(group.linkId, 'help', group.help), ...group.items.map(writeItem)];
  return {
    linkId: group.linkId,
    ...(group.area && { code: [{ system: fhir.areas, code: group.area }] }),
    ...(group.prefix && { prefix: group.prefix }),
    ...written('text', group.text),
    type: 'group',
    ...writeCondition(group.shownWhen),
    ...(items.length > 0 && { item: items }),
  };
}

function writeStatement(statement: Statement): FhirItem {
  return {
    ...(statement.notice && { extension: [{ url: fhir.statisticsNotice, valueBoolean: true }] }),
    linkId: statement.linkId,
    ...written('text', statement.text),
    type: 'display',
    ...writeCondition(statement.shownWhen),
  };
}

function writeQuestion(question: Question): FhirItem {
  const { kind, comment, linkId } = question;
  const extensions = extensionsOf(kind);
  const items = [
    ...beside(linkId, 'help', question.help),
    ...(kind.is === 'scale'
      ? [...beside(linkId, 'lower', kind.lowest), ...beside(linkId, 'upper', kind.highest)]
      : []),
    ...(comment
      ? [
          {
            linkId: comment.linkId,
            ...written('text', comment.label),
            type: 'text',
            maxLength: comment.maxLength,
          },
        ]
      : []),
  ];
  return {
    ...(extensions.length > 0 && { extension: extensions }),
    linkId,
    ...(question.prefix && { prefix: question.prefix }),
    ...written('text', question.text),
    type: typeOf(kind),
    ...writeCondition(question.shownWhen),
    ...(question.required && { required: true }),
    ...detailsOf(kind),
    ...(items.length > 0 && { item: items }),
  };
}

function typeOf(kind: Kind): string {
  switch (kind.is) {
    case 'yes-no':
      return 'boolean';
    case 'choice':
      return 'coding';
    case 'scale':
      return 'integer';
    case 'number':
      return kind.decimals === 0 ? 'integer' : 'decimal';
    case 'day':
      return 'date';
    case 'line':
      return 'string';
    case 'lines':
      return 'text';
  }
}

function extensionsOf(kind: Kind): FhirExtension[] {
  switch (kind.is) {
    case 'scale':
      return [
        control('slider'),
        { url: fhir.sliderStep, valueInteger: 1 },
        { url: fhir.least, valueInteger: 0 },
        { url: fhir.greatest, valueInteger: 10 },
      ];
    case 'number': {
      const limit = (url: string, value: number | undefined): FhirExtension[] => {
        if (value === undefined) return [];
        return [kind.decimals === 0 ? { url, valueInteger: value } : { url, valueDecimal: value }];
      };
      return [
        ...limit(fhir.least, kind.least),
        ...limit(fhir.greatest, kind.greatest),
        ...(kind.decimals > 0 ? [{ url: fhir.decimals, valueInteger: kind.decimals }] : []),
      ];
    }
    case 'day':
      return [
        ...(kind.first ? [{ url: fhir.least, valueDate: kind.first }] : []),
        ...(kind.last ? [{ url: fhir.greatest, valueDate: kind.last }] : []),
      ];
    default:
      return [];
  }
}

function detailsOf(kind: Kind): FhirItem {
  switch (kind.is) {
    case 'choice':
      return {
        ...(kind.several && { repeats: true }),
        answerConstraint: kind.other ? 'optionsOrString' : 'optionsOnly',
        ...(kind.options.length > 0 && { answerOption: kind.options.map(writeOption) }),
      };
    case 'line':
    case 'lines':
      return { maxLength: kind.maxLength };
    default:
      return {};
  }
}

function writeOption({ code, text, weight, exclusive }: Option): FhirOption {
  const extensions: FhirExtension[] = [
    ...(weight !== undefined ? [{ url: fhir.weight, valueDecimal: weight }] : []),
    ...(exclusive ? [{ url: fhir.exclusive, valueBoolean: true }] : []),
  ];
  return {
    ...(extensions.length > 0 && { extension: extensions }),
    valueCoding: { code, ...written('display', text) },
  };
}

function writeCondition({ criteria, all }: Condition): FhirItem {
  if (criteria.length === 0) return {};
  return {
    enableWhen: criteria.map(({ question, operator, value }) => ({
      question,
      operator,
      ...writeValue(value),
    })),
    ...(criteria.length > 1 && { enableBehavior: all ? 'all' : 'any' }),
  };
}

function writeValue(value: Answer): FhirCondition {
  if ('valueBoolean' in value) return { answerBoolean: value.valueBoolean };
  if ('valueCoding' in value) return { answerCoding: { code: value.valueCoding } };
  if ('valueDate' in value) return { answerDate: value.valueDate };
  if ('valueDecimal' in value) {
    return Number.isInteger(value.valueDecimal)
      ? { answerInteger: value.valueDecimal }
      : { answerDecimal: value.valueDecimal };
  }
  return {};
}

function beside(linkId: string, name: string, text: LocalizedText | undefined): FhirItem[] {
  if (!text) return [];
  return [
    {
      extension: [control(name)],
      linkId: `${linkId}.${name}`,
      ...written('text', text),
      type: 'display',
    },
  ];
}

function control(name: string): FhirExtension {
  return {
    url: fhir.itemControl,
    valueCodeableConcept: { coding: [{ system: fhir.itemControls, code: name }] },
  };
}
