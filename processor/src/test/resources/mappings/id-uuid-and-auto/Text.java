package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Text {
    @Id
    @Column(length = 36)
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}
