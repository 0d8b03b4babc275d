export { startAnnouncements } from './announce-ends.js';
export { EndMember } from './end-member.js';
export { membersAt } from './members.queries.js';
export { EMPLOYMENT_TERMS, type EmploymentTerm, type Link, LINKS, Member, termOf } from './member.entity.js';
export { MembersDirectory } from './members.directory.js';
export { linkPeriod, MembersService, told as memberTold } from './members.service.js';
export { MembersModule } from './members.module.js';
