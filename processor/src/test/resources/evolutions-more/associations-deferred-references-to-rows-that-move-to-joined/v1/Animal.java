package demo;

import jakarta.persistence.*;

@Entity
public class Animal {
    @Id Integer id;
    @ManyToOne @JoinColumn(name = "mother_id", foreignKey = @ForeignKey(name = "fk_mother", foreignKeyDefinition = "foreign key (mother_id) references animal deferrable initially deferred")) Animal mother;
}
