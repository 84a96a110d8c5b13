package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Person {
    @Id Long id;
    Integer age;
    @Enumerated(EnumType.ORDINAL) Color color;
    Boolean good;
    @ManyToOne @JoinColumn(name = "boss_id", foreignKey = @ForeignKey(name = "fk_boss", foreignKeyDefinition = "foreign key (boss_id) references team deferrable initially deferred")) Team boss;
}
