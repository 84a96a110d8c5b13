package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "app_user")
public class User {
    @Id Long id;
    @Embedded Home home;
}
