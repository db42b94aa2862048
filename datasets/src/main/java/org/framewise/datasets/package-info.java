/** What a corpus is. Nothing here knows about features, models or Spark. */
package org.framewise.datasets;
