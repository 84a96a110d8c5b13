package demo;

import jakarta.persistence.*;

@Entity
public class Child {
    @Id Long id;
    Integer number;
    @Enumerated(EnumType.ORDINAL) Color color;
    @Enumerated(EnumType.ORDINAL) Size size;
    @Enumerated(EnumType.STRING) Size other;
    @ManyToOne @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_parent", foreignKeyDefinition = "foreign key (parent_id) references parent deferrable initially deferred")) Parent parent;
    @ManyToOne @JoinColumn(name = "twin_id", foreignKey = @ForeignKey(name = "fk_twin", foreignKeyDefinition = "foreign key (twin_id) references child deferrable initially deferred")) Child twin;
}
