package demo;

import jakarta.persistence.*;

@Entity
public class Site {
    @Id Long id;
    @Column(unique = true) String host;
}
