package demo;

import jakarta.persistence.*;

@Entity
public class Token {
    @Id @Column(length = 36) String id;
}
