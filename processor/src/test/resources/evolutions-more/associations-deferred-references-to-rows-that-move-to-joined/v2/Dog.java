package demo;

import jakarta.persistence.*;

@Entity
public class Dog extends Animal {
    @Column(length = 20) String bark;
    @ManyToOne @JoinColumn(name = "friend_id", foreignKey = @ForeignKey(name = "fk_friend", foreignKeyDefinition = "foreign key (friend_id) references animal deferrable initially deferred")) Animal friend;
}
