package demo;

import jakarta.persistence.*;

@Entity
public class P {
    @Id Long id;
    @Column(length=5) String body;
}
