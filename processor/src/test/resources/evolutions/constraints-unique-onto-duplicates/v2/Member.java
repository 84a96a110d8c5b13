package demo;

import jakarta.persistence.*;

@Entity
public class Member {
    @Id Long id;
    @Column(length = 30, unique = true) String login;
}
