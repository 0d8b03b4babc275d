export { startAnnouncements } from './announce-ends.js';
export { EndMember } from './end-member.js';
export { membersAt } from './members.queries.js';
export { type Link, LINKS, Member } from './member.entity.js';
export { MembersDirectory } from './members.directory.js';
export { linkPeriod, MembersService, told as memberTold } from './members.service.js';
export { MembersModule } from './members.module.js';
