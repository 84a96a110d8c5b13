package demo;

import jakarta.persistence.*;

@Entity
public class Session {
    @Id Long id;
    @Column(length = 36) String token;
}
