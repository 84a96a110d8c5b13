package mapping;

import jakarta.persistence.AttributeConverter;

class UriConverter implements AttributeConverter<java.net.URI, String> {
    @Override
    public String convertToDatabaseColumn(java.net.URI attribute) {
        return null;
    }

    @Override
    public java.net.URI convertToEntityAttribute(String column) {
        return null;
    }
}
