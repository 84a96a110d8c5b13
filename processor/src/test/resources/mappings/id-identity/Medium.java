package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Medium {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "ignored")
    @Column(name = "number")
    int id;
}
