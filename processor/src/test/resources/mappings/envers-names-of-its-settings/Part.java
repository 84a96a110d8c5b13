package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.envers.Audited;

@Entity(name = "PieceOfIt")
@Audited
@IdClass(Part.Key.class)
public class Part {
    @Id
    String letter;

    @Id
    Integer number;

    record Key(String letter, Integer number) {}
}
