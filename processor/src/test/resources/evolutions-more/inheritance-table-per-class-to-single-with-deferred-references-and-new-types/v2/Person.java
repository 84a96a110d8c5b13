package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Person {
    @Id Long id;
    Long age;
    @Enumerated(EnumType.STRING) Color color;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean good;
    @ManyToOne @JoinColumn(name = "boss_id", foreignKey = @ForeignKey(name = "fk_boss", foreignKeyDefinition = "foreign key (boss_id) references team deferrable initially deferred")) Team boss;
}
