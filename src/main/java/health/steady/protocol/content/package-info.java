/**
 * Reads rulebooks from their files, and refuses bad ones. A file becomes a tree of values that know their place; one
 * small reader for each thing turns them into the types of {@code protocol}. Nothing is repaired or skipped: every
 * problem is noted with file, line and path, the reading goes on, and at the end all problems are refused together.
 *
 * <p>The way in is {@link health.steady.protocol.content.RulebookReader}; the language is described in
 * {@code docs/protocols/authoring.md}.
 */
@NamedInterface("content")
@NullMarked
package health.steady.protocol.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
