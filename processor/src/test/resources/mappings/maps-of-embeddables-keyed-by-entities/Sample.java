package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.Map;

@Embeddable
class SkillId implements Serializable {
    String field;
    int level;
}

@Entity
class Skill {
    @EmbeddedId
    SkillId id;
}

@Entity
class Worker {
    @Id
    Long id;

    @ElementCollection
    @MapKeyJoinColumn(name = "skill_field", referencedColumnName = "field")
    @MapKeyJoinColumn(name = "skill_level", referencedColumnName = "level")
    Map<Skill, Proof> proofs;

    @ElementCollection
    @MapKeyJoinColumn(name = "tool_no")
    Map<Tool, Proof> tools;

    @ManyToMany
    Map<Tool, Worker> teachers;

    @OneToMany
    @MapKeyJoinColumn(name = "owned_field", referencedColumnName = "field")
    @MapKeyJoinColumn(name = "owned_level", referencedColumnName = "level")
    Map<Skill, Tool> owned;
}

@Entity
class Tool {
    @Id
    int number;
}

@Embeddable
class Proof {
    @Column(nullable = false)
    String paper;

    @ManyToOne
    Worker witness;
}
