package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public class Animal {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "mother_id", foreignKey = @ForeignKey(name = "fk_mother", foreignKeyDefinition = "foreign key (mother_id) references animal deferrable initially deferred")) Animal mother;
}
