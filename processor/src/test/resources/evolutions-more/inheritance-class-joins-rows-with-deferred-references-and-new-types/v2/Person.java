package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
    @Id Long id;
    @Enumerated(EnumType.STRING) Color color;
    @ManyToOne @JoinColumn(name = "boss_id", foreignKey = @ForeignKey(name = "fk_boss", foreignKeyDefinition = "foreign key (boss_id) references person deferrable initially deferred")) Person boss;
}
