package envers.embeddables;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
class Owner {
    @Id
    Long id;

    @Embedded
    Outer outer;

    @ElementCollection
    Set<Outer> inSet;

    @ElementCollection
    Map<String, Outer> inMap;

    @ElementCollection
    List<Outer> inBag;

    @Embedded
    Coded coded;

    @ElementCollection
    List<Coded> codes;

    @Embedded
    CodedBelow below;
}

@Embeddable
class Outer {
    String word;

    @Embedded
    @AttributeOverride(name = "key", column = @Column(name = "kept_key"))
    @AttributeOverride(name = "description", column = @Column(name = "kept_description"))
    Inner kept;

    @NotAudited
    @Embedded
    @AttributeOverride(name = "key", column = @Column(name = "left_key"))
    @AttributeOverride(name = "description", column = @Column(name = "left_description"))
    Inner left;
}

@Embeddable
class Inner {
    @Column(name = "inner_key")
    String key;

    @NotAudited
    String description;
}

@MappedSuperclass
abstract class Code {
    int code;
}

@Embeddable
class Coded extends Code {
    String name;
}

@MappedSuperclass
@Audited
abstract class AuditedCode {
    int number;
}

@Embeddable
class CodedBelow extends AuditedCode {
    String title;
}
