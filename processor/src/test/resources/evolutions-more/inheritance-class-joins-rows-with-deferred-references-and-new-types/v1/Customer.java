package demo;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) Color color;
    @ManyToOne @JoinColumn(name = "boss_id", foreignKey = @ForeignKey(name = "fk_cboss", foreignKeyDefinition = "foreign key (boss_id) references person deferrable initially deferred")) Person boss;
    @Enumerated(EnumType.ORDINAL) Color other;
    @Enumerated(EnumType.ORDINAL) Color[] several;
}
