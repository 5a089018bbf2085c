import type { TFunction } from 'i18next';

/** The server's codes of what is wrong with a form. */
const keys = {
  required: 'required',
  'missing-fi': 'missingFi',
  'missing-sv': 'missingSv',
  'missing-en': 'missingEn',
  'too-long': 'tooLong',
  'invalid-character': 'invalidCharacter',
  'out-of-range': 'outOfRange',
  'invalid-range': 'invalidRange',
  'invalid-date': 'invalidDate',
  'invalid-url': 'invalidUrl',
  'invalid-purpose': 'invalidPurpose',
  'invalid-link-id': 'invalidLinkId',
  'duplicate-link-id': 'duplicateLinkId',
  'no-options': 'noOptions',
  'too-many-options': 'tooManyOptions',
  'option-without-code': 'optionWithoutCode',
  'duplicate-option': 'duplicateOption',
  'weight-of-several': 'weightOfSeveral',
  'exclusive-of-one': 'exclusiveOfOne',
  'unknown-question': 'unknownQuestion',
  'not-a-question': 'notAQuestion',
  'forward-reference': 'forwardReference',
  cycle: 'cycle',
  'operator-not-allowed': 'operatorNotAllowed',
  'wrong-answer-type': 'wrongAnswerType',
  'one-answer-expected': 'oneAnswerExpected',
  'unknown-option': 'unknownOption',
  'empty-group': 'emptyGroup',
  'no-questions': 'noQuestions',
  'too-deep': 'tooDeep',
  'too-many-items': 'tooManyItems',
  'notice-not-on-first-page': 'noticeNotOnFirstPage',
  'notice-missing': 'noticeMissing',
  'not-counted': 'notCounted',
  'unsupported-type': 'unsupportedType',
  'unknown-element': 'unknownElement',
  'unknown-extension': 'unknownElement',
  'not-a-questionnaire': 'notAQuestionnaire',
  'not-finnish': 'notFinnish',
} as const;

export function faultText(t: TFunction, code: string): string {
  const key = Object.hasOwn(keys, code) ? keys[code as keyof typeof keys] : 'invalid';
  return t(`questionnaire.faults.${key}`);
}
