package dev.reviver.element;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * One class of an entity's or embeddable's line of superclasses, with the attributes it adds.
 *
 * @param type the class: a mapped superclass, or the entity or embeddable itself, which comes last
 * @param access where its attributes are
 * @param attributes in the order of their declaration
 */
public record Level(TypeElement type, AccessType access, List<Attribute> attributes) {}
