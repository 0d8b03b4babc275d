import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { isRoute, isResolver } from './handlers.js';
import { ACCESS } from './requires.js';

/** P24: a REST or GraphQL handler without declared access stops the server, and all such are named at once. */
@Injectable()
export class BootCheck implements OnApplicationBootstrap {
  constructor(@Inject(DiscoveryService) private readonly discovery: DiscoveryService, @Inject(MetadataScanner) private readonly scanner: MetadataScanner) {}

  onApplicationBootstrap(): void {
    const open = [...this.discovery.getControllers(), ...this.discovery.getProviders()].flatMap(({ instance }) => this.undeclared(instance as object | null));
    if (open.length > 0) throw new Error(`handlers without @Requires or @OpenTo: ${open.join(', ')}`);
  }

  private undeclared(instance: object | null): string[] {
    if (!instance || typeof instance !== 'object') return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (!prototype || prototype === Object.prototype) return [];
    return this.scanner.getAllMethodNames(prototype).filter((name) => {
      const method = prototype[name];
      return typeof method === 'function' && (isRoute(method) || isResolver(method)) && !Reflect.hasMetadata(ACCESS, method);
    }).map((name) => `${instance.constructor.name}.${name}`);
  }
}
