package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk")
public class TheNameOfThisEntityIsLongEnoughToMakeTheJoinTableTooLongForPostgres {
    @Id
    int id;
}
