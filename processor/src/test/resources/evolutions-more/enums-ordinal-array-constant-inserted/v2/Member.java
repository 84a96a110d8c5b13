package demo;

import jakarta.persistence.*;

@Entity
public class Member {
    @Id Long id;
    Role[] roles;
}
