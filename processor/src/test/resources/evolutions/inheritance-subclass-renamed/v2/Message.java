package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(length = 31)
public class Message {
    @Id Long id;
    @Column(length = 100) String body;
}
