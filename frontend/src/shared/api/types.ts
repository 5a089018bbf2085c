import type { components } from './schema';

/** The contract's names, once: everything else in the application imports them from here. */
type Schemas = components['schemas'];

export type LocalizedText = Schemas['LocalizedText'];
export type Session = Schemas['Session'];
export type Me = Schemas['Me'];
export type Standing = Schemas['Standing'];
export type Workspace = Schemas['Workspace'];
export type AdministeredWorkspace = Schemas['AdministeredWorkspace'];
export type PlannedStep = Schemas['PlannedStep'];
export type DeletionCertificate = Schemas['DeletionCertificate'];
export type WorkspaceEvent = Schemas['WorkspaceEvent'];
export type WorkspaceSummary = Schemas['WorkspaceSummary'];
export type NextDeadline = Schemas['NextDeadline'];
export type WorkspacePage = Schemas['WorkspacePage'];
export type Participant = Schemas['Participant'];
export type Invitation = Schemas['Invitation'];
export type InvitationVisit = Schemas['InvitationVisit'];
export type Message = Schemas['Message'];
export type MessagePage = Schemas['MessagePage'];
export type Draft = Schemas['Draft'];
export type Attachment = Schemas['Attachment'];
export type BellEvent = Schemas['BellEvent'];
export type Notification = Schemas['Notification'];
export type NotificationSettings = Schemas['NotificationSettings'];
export type Topic = Schemas['Topic'];
export type Task = Schemas['Task'];
export type Appointment = Schemas['Appointment'];
export type Summary = Schemas['Summary'];
export type SummaryDraft = Schemas['SummaryDraft'];
export type WorkspaceTopics = Schemas['WorkspaceTopics'];
export type LoggedAccess = Schemas['LoggedAccess'];
export type LoggedPerson = Schemas['LoggedPerson'];
export type Consent = Schemas['Consent'];
export type Handover = Schemas['Handover'];
export type ConsentInvitation = Schemas['ConsentInvitation'];
export type Expert = Schemas['Expert'];
