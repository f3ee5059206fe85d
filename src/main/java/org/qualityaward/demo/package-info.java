/**
 * Demo mode: the top floor, which nothing else knows. On an empty database it lays a finished 2024 cycle and a 2026 cycle
 * under way by sending invented people through the real use cases, at the times at which they would have acted; so what a
 * visitor sees has passed the same gates, signatures and log as anything real. Nothing here runs unless
 * {@code qualityaward.demo} is on.
 */
package org.qualityaward.demo;
