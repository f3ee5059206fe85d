/** Who of the teams is where on which day: visits and defences laid side by side, and whoever would be in two places named. */
package org.qualityaward.review.workload;
