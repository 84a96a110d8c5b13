package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity
class Flight {
    @EmbeddedId
    FlightKey key;

    @ManyToOne
    Flight next;
}

@Embeddable
record FlightKey(
        @Convert(converter = CarrierText.class) @Column(length = 3) Carrier carrier,
        @Column(name = "no") int number,
        Suffix suffix)
        implements Serializable {}

class Carrier implements Serializable {
    String code;
}

record Suffix(char letter) implements Serializable {}

@Converter
class CarrierText implements AttributeConverter<Carrier, String> {
    @Override
    public String convertToDatabaseColumn(Carrier carrier) {
        return carrier == null ? null : carrier.code;
    }

    @Override
    public Carrier convertToEntityAttribute(String text) {
        Carrier carrier = new Carrier();
        carrier.code = text;
        return carrier;
    }
}

@Converter(autoApply = true)
class SuffixText implements AttributeConverter<Suffix, Character> {
    @Override
    public Character convertToDatabaseColumn(Suffix suffix) {
        return suffix == null ? null : suffix.letter();
    }

    @Override
    public Suffix convertToEntityAttribute(Character letter) {
        return letter == null ? null : new Suffix(letter);
    }
}
