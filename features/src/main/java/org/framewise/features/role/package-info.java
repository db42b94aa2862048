/** Who is named in a text, and which role the named play in an event. */
package org.framewise.features.role;
