export { type Link, LINKS, Member } from './member.entity.js';
export { MembersDirectory } from './members.directory.js';
export { MembersModule } from './members.module.js';
