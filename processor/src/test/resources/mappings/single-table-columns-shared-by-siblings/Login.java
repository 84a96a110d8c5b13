package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Login extends Event {
    @Column(name = "target")
    String page;

    @Column(name = "reason", nullable = false)
    String why;

    int count;
}
