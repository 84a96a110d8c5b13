package app;

import jakarta.persistence.*;

@Entity
@Table(name = "app_user")
public class User {
    @Id int id;
}
